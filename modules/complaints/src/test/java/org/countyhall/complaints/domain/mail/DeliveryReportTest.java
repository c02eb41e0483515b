package org.countyhall.complaints.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports as mail servers write them: about which mail, why, and whether it is lost. */
class DeliveryReportTest {

    private static final String FAILED = """
            This is the mail system at host mail.example.org.

            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; ann@example.org
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <ann@example.org>: no such
                mailbox here
            """;

    private static IncomingMail report(String text, String returned) {
        Post post = Post.aMail().withId("<r1@mail.example.org>").saying(text);
        return (returned == null ? post : post.withFile("returned.eml", "message/rfc822", returned)).came();
    }

    @Test
    void the_mail_that_is_given_back_says_which_of_ours_it_was() {
        IncomingMail report = report(FAILED, "From: x@example.gov.uk\r\nMessage-ID: <out-7@example.gov.uk>\r\nSubject: CMP-23-0440\r\n\r\nText");
        assertThat(DeliveryReport.about(report)).containsExactly("<out-7@example.gov.uk>");
        assertThat(DeliveryReport.isFailure(report)).isTrue();
        assertThat(DeliveryReport.why(report)).isEqualTo("550 5.1.1 <ann@example.org>: no such mailbox here");
    }

    @Test
    void its_headers_alone_in_the_text_do_too() {
        assertThat(DeliveryReport.about(report(FAILED + "\nmessage-id: <out-8@example.gov.uk>\n", null))).containsExactly("<out-8@example.gov.uk>");
    }

    @Test
    void a_delay_or_good_news_is_no_failure() {
        assertThat(DeliveryReport.isFailure(report("Action: delayed\nStatus: 4.4.1", null))).isFalse();
        assertThat(DeliveryReport.isFailure(report("Action: delivered", null))).isFalse();
        assertThat(DeliveryReport.isFailure(report("Your mail could not be delivered", null))).isTrue();
    }

    @Test
    void the_status_stands_in_where_there_is_no_diagnosis() {
        assertThat(DeliveryReport.why(report("Action: failed\nStatus: 5.2.2", null))).isEqualTo("5.2.2");
        assertThat(DeliveryReport.why(report("Sorry", null))).isEmpty();
    }
}
