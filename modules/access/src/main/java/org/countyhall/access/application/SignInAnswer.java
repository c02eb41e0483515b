package org.countyhall.access.application;

import java.util.Optional;

import org.countyhall.access.domain.Person;

/** What came of trying to sign in: who it is, or why not in words that do not tell whether there is such an account. */
public sealed interface SignInAnswer {

    record SignedIn(Person person) implements SignInAnswer {
    }

    /** Wrong name, wrong password, locked, switched off: one answer for all of them. */
    record NotSignedIn() implements SignInAnswer {
    }

    /** Too many wrong tries from one address. */
    record TooManyTries() implements SignInAnswer {
    }

    default Optional<Person> whoIsIn() {
        return this instanceof SignedIn signedIn ? Optional.of(signedIn.person()) : Optional.empty();
    }
}
