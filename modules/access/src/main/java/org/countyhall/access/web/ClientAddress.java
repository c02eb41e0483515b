package org.countyhall.access.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request really comes from: behind a reverse proxy that the settings name, the address that proxy saw. */
@ApplicationScoped
class ClientAddress {

    @Inject
    @ConfigProperty(name = "trusted.proxies")
    Optional<String> trustedProxies = Optional.empty();

    String of(HttpServletRequest request) {
        String sender = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isTrusted(sender)) {
            return sender;
        }
        String[] hops = forwarded.split(",");
        return hops[hops.length - 1].strip();
    }

    /** Straight from this machine, through no proxy. */
    static boolean isThisMachine(HttpServletRequest request) {
        try {
            return request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    boolean isTrusted(String sender) {
        return Arrays.stream(trustedProxies.orElse("").split("[,\\s]+")).filter(proxy -> !proxy.isBlank())
                .anyMatch(proxy -> proxy.equals(sender) || addressesOf(proxy).contains(sender));
    }

    /** A proxy may be named as the network names it; Java remembers the answers for a while. */
    private static List<String> addressesOf(String proxy) {
        try {
            return Arrays.stream(InetAddress.getAllByName(proxy)).map(InetAddress::getHostAddress).toList();
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }
}
