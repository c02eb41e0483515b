package org.countyhall.complaints.domain;

/** The colleagues who may get a part in a case. What is not the account of one is refused, so that no case waits for nobody. */
public interface Team {

    /**
     * The account of somebody who works on cases.
     *
     * @throws org.countyhall.core.BadInput when nobody has this account, it is switched off, or its roles do not work on cases
     */
    String officer(String field, String account);

    /** The account of somebody who may open a case once they have a part in it. */
    String reader(String field, String account);

    /** The account of anybody who can sign in, whatever they may do. */
    String colleague(String field, String account);
}
