package org.countyhall.complaints.domain.rules;

/** "A fixed maximum message size" (RFC 1870, section 4): mail of more than 25 MB is not taken in; it is noted, and its sender is told. */
public final class MailAtMostTwentyFiveMegabytes {

    public static final int MEGABYTES = 25;

    private static final long LARGEST = MEGABYTES * 1_000_000L;

    private MailAtMostTwentyFiveMegabytes() {
    }

    public static boolean allows(long bytes) {
        return bytes <= LARGEST;
    }
}
