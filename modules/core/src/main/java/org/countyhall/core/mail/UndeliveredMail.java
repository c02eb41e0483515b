package org.countyhall.core.mail;

/** Hears of mail that is given up; a module that has to do something about it has a bean of this kind, told in the same transaction. */
public interface UndeliveredMail {

    /**
     * @param messageId the one that {@link Outbox#post} gave
     * @param why what the mail server or the network said at last
     */
    void givenUp(String messageId, String why);
}
