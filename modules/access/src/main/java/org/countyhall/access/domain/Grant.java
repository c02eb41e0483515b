package org.countyhall.access.domain;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Role;

/** A role that an account holds; without a directorate it holds it for all of them. */
@Embeddable
public record Grant(
        @Enumerated(EnumType.STRING) @Column(name = "role", length = 30, nullable = false) Role role,
        @Enumerated(EnumType.STRING) @Column(name = "directorate", length = 10) Directorate directorate) implements Serializable {

    public static Grant everywhere(Role role) {
        return new Grant(role, null);
    }

    public boolean gives(Authority authority) {
        return role.may(authority);
    }

    public boolean reaches(Directorate asked) {
        return directorate == null || directorate == asked;
    }

    /** {@code director:ASCH} or {@code auditor}, as the audit trail and the administrator's form write it. */
    public String written() {
        return directorate == null ? role.group() : role.group() + ":" + directorate;
    }
}
