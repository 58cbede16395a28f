package dev.coach.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads roles from cue patterns and the place of the sentence: background comes first, outcomes late. */
public final class CueRoles implements RoleReader {
    /** A sentence without a cue of any role is taken for general talk. */
    private static final double LEAST = 0.75;

    private final Map<Role, Cues> cues;

    public CueRoles(Map<Role, Cues> cues) {
        this.cues = new EnumMap<>(cues);
    }

    @Override
    public List<Role> rolesOf(List<Sentence> sentences) {
        List<Role> roles = new ArrayList<>();
        for (Sentence sentence : sentences) {
            double place = sentences.size() == 1 ? 0.5 : (double) sentence.index() / (sentences.size() - 1);
            roles.add(roleOf(sentence, place));
        }
        return List.copyOf(roles);
    }

    private Role roleOf(Sentence sentence, double place) {
        Role best = Role.VAGUE;
        double most = LEAST;
        for (var entry : cues.entrySet()) {
            int hits = entry.getValue().in(sentence).size();
            double weight = hits == 0 ? 0 : Math.min(hits, 2) + prior(entry.getKey(), place);
            if (weight > most) {
                most = weight;
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Priors by place, from the measured prototype: S in the first fifth, A in the middle, R and L towards the end. */
    private static double prior(Role role, double place) {
        return switch (role) {
            case SITUATION -> place <= 0.2 ? 1.0 : 0;
            case ACTION, JOINT_ACTION -> place > 0.2 && place < 0.85 ? 0.4 : 0;
            case RESULT -> place > 0.7 ? 0.7 : place < 0.4 ? -0.8 : 0;
            case LESSON -> place > 0.8 ? 0.8 : 0.5;
            default -> 0;
        };
    }
}
