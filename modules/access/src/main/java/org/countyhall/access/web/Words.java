package org.countyhall.access.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Role;
import org.countyhall.access.domain.Grant;

/** Codes of this module in words. */
final class Words {

    private Words() {
    }

    static Map<String, String> choices(Enum<?>... codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(codes).forEach(code -> choices.put(code.name(), of(code)));
        return choices;
    }

    static String of(Enum<?> code) {
        return code instanceof Role role ? Texts.of("access.Role." + role.name()) : Texts.of(code);
    }

    static String of(Grant grant) {
        return grant.directorate() == null ? of(grant.role())
                : Texts.of("access.grant.limited", of(grant.role()), Texts.of((Enum<?>) grant.directorate()));
    }

    static Map<String, String> directorates() {
        return choices(Directorate.values());
    }
}
