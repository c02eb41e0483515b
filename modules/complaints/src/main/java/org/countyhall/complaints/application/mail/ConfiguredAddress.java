package org.countyhall.complaints.application.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.mail.OwnAddress;
import org.eclipse.microprofile.config.ConfigProvider;

import jakarta.enterprise.context.ApplicationScoped;

/** INBOX_ADDRESS is the mailbox's address; what goes out comes from MAIL_FROM. */
@ApplicationScoped
class ConfiguredAddress implements OwnAddress {

    @Override
    public boolean is(String address) {
        String bare = bare(address);
        return Stream.of("inbox.address", "mail.from").flatMap(name -> setting(name).stream()).anyMatch(own -> bare(own).equals(bare));
    }

    @Override
    public Optional<String> withToken(String token) {
        return setting("inbox.address").map(address -> address.replaceFirst("@", "+" + token + "@"));
    }

    @Override
    public Optional<String> tokenIn(String address) {
        String small = address.toLowerCase(Locale.ROOT);
        int plus = small.indexOf('+');
        int at = small.lastIndexOf('@');
        return plus > 0 && at > plus && is(address) ? Optional.of(small.substring(plus + 1, at)).filter(token -> !token.isEmpty()) : Optional.empty();
    }

    /** Without what stands behind a plus sign. */
    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT).strip().replaceFirst("\\+[^@]*@", "@");
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(value -> value.contains("@"));
    }
}
