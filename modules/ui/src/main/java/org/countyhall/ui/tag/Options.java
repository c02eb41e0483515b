package org.countyhall.ui.tag;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.faces.model.SelectItem;

import org.countyhall.core.Texts;

/** What can be chosen, code by code with its words, from whatever a page bean offers: codes, words, a map, select items. */
final class Options {

    private Options() {
    }

    static Map<String, String> of(Object offered) {
        Map<String, String> options = new LinkedHashMap<>();
        if (offered instanceof Map<?, ?> map) {
            map.forEach((code, words) -> options.put(Typed.write(code), String.valueOf(words)));
        } else if (offered instanceof Class<?> type && type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).forEach(one -> add(options, one));
        } else if (offered instanceof Collection<?> many) {
            many.forEach(one -> add(options, one));
        } else if (offered instanceof Object[] many) {
            Arrays.stream(many).forEach(one -> add(options, one));
        }
        return options;
    }

    private static void add(Map<String, String> options, Object one) {
        if (one instanceof Enum<?> code) {
            options.put(code.name(), Texts.of(code));
        } else if (one instanceof SelectItem item) {
            options.put(Typed.write(item.getValue()), item.getLabel());
        } else {
            options.put(String.valueOf(one), String.valueOf(one));
        }
    }
}
