package org.countyhall.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class PublicAddressTest {

    private final PublicAddress address = new PublicAddress();

    private String link() {
        return address.of("http://hall.example.gov.uk:8080/complaints/work/link", "http", "", "/contribute?token=a1");
    }

    @Test
    void without_a_setting_it_is_the_one_that_was_asked() {
        assertThat(link()).isEqualTo("http://hall.example.gov.uk:8080/contribute?token=a1");
        assertThat(address.of("http://hall.example.gov.uk/hall/complaints/calendar", "http", "/hall", "/calendar/a1.ics"))
                .isEqualTo("http://hall.example.gov.uk/hall/calendar/a1.ics");
    }

    @Test
    void behind_a_proxy_with_tls_a_link_goes_by_tls() {
        address.behindTls = true;
        assertThat(link()).startsWith("https://hall.example.gov.uk");
    }

    @Test
    void the_address_that_people_type_comes_first() {
        address.publicUrl = Optional.of("https://hall.example.org/");
        assertThat(link()).isEqualTo("https://hall.example.org/contribute?token=a1");
    }
}
