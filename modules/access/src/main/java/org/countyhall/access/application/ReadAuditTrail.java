package org.countyhall.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.AuditTrail;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** The audit trail, newest first, by who, what, subject and day; and the proof that it is whole. */
@ApplicationScoped
@UseCase(Authority.AUDIT_READ)
@Transactional
public class ReadAuditTrail {

    @Inject
    AuditTrail trail;

    public Rows<AuditTrail.Entry> page(TableQuery query) {
        AuditTrail.Filter filter = new AuditTrail.Filter(query.filter("who").orElse(null), query.filter("what").orElse(null),
                query.filter("subject").orElse(null), query.from("at").orElse(null), query.to("at").orElse(null));
        return new Rows<>(trail.page(filter, query), trail.count(filter));
    }

    public AuditTrail.Verification verify() {
        return trail.verify();
    }
}
