package org.countyhall.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private final ClientAddress addresses = new ClientAddress();

    @Test
    void is_the_senders_own_when_no_proxy_is_trusted_whatever_it_claims() {
        assertThat(addresses.of(request("10.0.0.9", "192.0.2.1"))).isEqualTo("10.0.0.9");
    }

    @Test
    void is_what_the_trusted_proxy_saw_and_not_what_the_sender_wrote_before_it() {
        addresses.trustedProxies = Optional.of("10.0.0.1, 10.0.0.9");
        assertThat(addresses.of(request("10.0.0.9", "203.0.113.7, 192.0.2.1"))).isEqualTo("192.0.2.1");
        assertThat(addresses.of(request("10.0.0.8", "192.0.2.1"))).isEqualTo("10.0.0.8");
    }

    @Test
    void knows_a_proxy_by_its_name_in_the_network() {
        addresses.trustedProxies = Optional.of("localhost");
        assertThat(addresses.of(request("127.0.0.1", "192.0.2.1"))).isEqualTo("192.0.2.1");
    }

    @Test
    void this_machine_is_only_who_comes_straight_from_it() {
        assertThat(ClientAddress.isThisMachine(request("127.0.0.1", null))).isTrue();
        assertThat(ClientAddress.isThisMachine(request("0:0:0:0:0:0:0:1", null))).isTrue();
        assertThat(ClientAddress.isThisMachine(request("127.0.0.1", "192.0.2.1"))).isFalse();
        assertThat(ClientAddress.isThisMachine(request("192.0.2.1", null))).isFalse();
    }

    private static HttpServletRequest request(String sender, String forwardedFor) {
        return (HttpServletRequest) Proxy.newProxyInstance(HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> sender;
                    case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? forwardedFor : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
