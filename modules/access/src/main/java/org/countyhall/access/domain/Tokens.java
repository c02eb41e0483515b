package org.countyhall.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All tokens. */
public interface Tokens {

    void add(Token token);

    Optional<Token> withHash(String secretHash);

    Optional<Token> withId(long id);

    /** The account's tokens, newest first. */
    List<TokenSummary> of(String account);

    /** Notes that the token was used, to about ten minutes: each use would cost a write per request. */
    void noteUse(Token token, Instant now);
}
