package dev.coach.analysis;

import java.util.Set;

/** How much of each role a sentence has: shares from 0 to 1 that add up to 1. */
public final class RoleShares {
    private final double[] shares;

    /** Takes one share for each role, in the order of {@link Role}. */
    public RoleShares(double[] shares) {
        if (shares.length != Role.values().length) {
            throw new IllegalArgumentException(shares.length + " shares instead of " + Role.values().length);
        }
        this.shares = shares.clone();
    }

    public double of(Role role) {
        return shares[role.ordinal()];
    }

    /** Returns the share of several roles together. */
    public double of(Set<Role> roles) {
        double sum = 0;
        for (Role role : Role.values()) {
            sum += roles.contains(role) ? shares[role.ordinal()] : 0;
        }
        return sum;
    }

    /** Returns the role with the largest share. */
    public Role likeliest() {
        Role best = Role.VAGUE;
        for (Role role : Role.values()) {
            best = of(role) > of(best) ? role : best;
        }
        return best;
    }
}
