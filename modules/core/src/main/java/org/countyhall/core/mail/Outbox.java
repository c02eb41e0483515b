package org.countyhall.core.mail;

/**
 * Where mail is put that shall go out. It is written down in the transaction of whoever puts it there, so that a letter that was
 * not recorded is not sent and one that was recorded is; a timer sends it, again and again while the mail server is away.
 */
public interface Outbox {

    /** @return the Message-ID it will carry, {@code <…@…>}, by which an answer to it can be known */
    String post(Message message);
}
