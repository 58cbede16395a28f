package dev.coach.cli;

/** How the coach ends. If several hold, the highest wins. */
final class ExitCode {
    /** All went well. */
    static final int DONE = 0;

    /** The average is below {@code --pass-mark}. */
    static final int BELOW_PASS_MARK = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** Some input is wrong; the message names file and line. */
    static final int BAD_INPUT = 3;

    /** Something could not be written, or exists. */
    static final int CANNOT_WRITE = 5;

    /** A bug of ours. */
    static final int BUG = 70;

    /** Ctrl-C. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
