package org.countyhall.access.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.countyhall.access.domain.Grant;
import org.countyhall.core.Directorate;
import org.countyhall.core.access.Role;

/** What the identity provider says of a person, and the roles that follow: {@code /complaints.officer} or {@code director:ASCH}. */
record Vouched(String subject, String name, String displayName, List<Grant> roles) {

    /**
     * @param claims of the ID token, already validated
     * @param rolesClaim where the roles stand, with dots for a claim within a claim
     */
    static Vouched from(Map<String, Object> claims, String issuer, String rolesClaim) {
        String subject = text(claims.get("sub"));
        String name = Stream.of("preferred_username", "email", "sub").map(claim -> text(claims.get(claim)))
                .filter(value -> !value.isBlank()).findFirst().orElseThrow();
        String shown = text(claims.get("name"));
        return new Vouched(issuer + "|" + subject, name, shown.isBlank() ? name : shown, roles(claims, rolesClaim));
    }

    static List<Grant> roles(Map<String, Object> claims, String rolesClaim) {
        Object found = claims.containsKey(rolesClaim) ? claims.get(rolesClaim) : within(claims, rolesClaim);
        Collection<?> groups = found instanceof Collection<?> many ? many : found == null ? List.of() : List.of(found);
        return groups.stream().map(group -> grant(text(group))).filter(Objects::nonNull).distinct().toList();
    }

    private static Object within(Map<String, Object> claims, String path) {
        Object at = claims;
        for (String step : path.split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at;
    }

    /** Null for a group that means nothing here, a role with an unknown directorate above all. */
    private static Grant grant(String group) {
        String[] parts = group.replaceFirst("^/", "").split(":", 2);
        Role role = Role.ofGroup(parts[0]).orElse(null);
        if (role == null || parts.length == 1) {
            return role == null ? null : Grant.everywhere(role);
        }
        return Arrays.stream(Directorate.values()).filter(one -> one.name().equals(parts[1])).findFirst()
                .map(directorate -> new Grant(role, directorate)).orElse(null);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
