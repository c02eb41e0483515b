package org.countyhall.core;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the modules: {@code complaints.menu} is the key {@code menu} in {@code org/countyhall/complaints/messages.properties}. */
public final class Texts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Texts() {
    }

    /** The text under a key that starts with its module's name, its details filled in; a text that is missing is a fault. */
    public static String of(String key, Object... details) {
        int dot = key.indexOf('.');
        return find(key.substring(0, dot), key.substring(dot + 1), details);
    }

    /** The text for a refusal {@code module.rule}, kept under {@code refused.rule}. */
    public static String refusal(String key, Object... details) {
        int dot = key.indexOf('.');
        return find(key.substring(0, dot), "refused." + key.substring(dot + 1), details);
    }

    /** The text of a code such as {@code Finding.UPHELD}, kept under {@code Finding.UPHELD} in its module's messages. */
    public static String of(Enum<?> code) {
        Class<?> type = code.getDeclaringClass();
        String module = type.getPackageName().split("\\.")[2];
        return find(module, type.getSimpleName() + "." + code.name());
    }

    private static String find(String module, String key, Object... details) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ResourceBundle bundle = ResourceBundle.getBundle("org.countyhall." + module + ".messages", Locale.UK,
                loader == null ? Texts.class.getClassLoader() : loader);
        try {
            return details.length == 0 ? bundle.getString(key)
                    : new MessageFormat(bundle.getString(key), Locale.UK).format(written(details));
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no text for " + module + "." + key, missing);
        }
    }

    /** Days as they are written in a sentence: 6 June 2023. */
    private static Object[] written(Object... details) {
        return Arrays.stream(details).map(detail -> detail instanceof LocalDate day ? DAY.format(day) : detail).toArray();
    }
}
