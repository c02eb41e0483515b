package org.countyhall.access.domain;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.countyhall.core.access.Authority;

/** What a token may do at most, whatever its account may: everything, reading only, or the authorities named. */
public record Scope(Set<Authority> authorities) implements Serializable {

    public static final Scope ALL = new Scope(EnumSet.allOf(Authority.class));
    public static final Scope READ = new Scope(reading());

    public Scope {
        EnumSet<Authority> all = EnumSet.of(Authority.ANYBODY, Authority.SIGNED_IN);
        all.addAll(authorities);
        authorities = Set.copyOf(all);
    }

    public boolean allows(Authority authority) {
        return authorities.contains(authority);
    }

    /** As the table keeps it: {@code ALL}, {@code READ} or names with commas. */
    public String written() {
        if (equals(ALL)) {
            return "ALL";
        }
        return equals(READ) ? "READ" : new TreeSet<>(authorities).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public static Scope read(String written) {
        return switch (written) {
            case "ALL" -> ALL;
            case "READ" -> READ;
            default -> new Scope(Arrays.stream(written.split(",")).map(Authority::valueOf).collect(Collectors.toSet()));
        };
    }

    private static Set<Authority> reading() {
        return Arrays.stream(Authority.values()).filter(authority -> authority.name().endsWith("_READ")).collect(Collectors.toSet());
    }
}
