package org.countyhall.complaints.domain.partners;

import org.countyhall.core.BadInput;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody who provides a service for the council under contract. */
@Entity(name = "ComplaintsProvider")
@Table(name = "complaints_provider")
public class Provider {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ProviderKind kind;

    @Column(name = "active")
    private boolean active;

    protected Provider() {
    }

    public static Provider commissioned(String name, ProviderKind kind) {
        Provider commissioned = new Provider();
        commissioned.name = BadInput.required("name", name);
        commissioned.kind = BadInput.required("kind", kind);
        commissioned.active = true;
        return commissioned;
    }

    /** The contract ended; what was handed to it stays. */
    public void left() {
        active = false;
    }

    public void change(String newName, ProviderKind newKind) {
        name = BadInput.required("name", newName);
        kind = BadInput.required("kind", newKind);
    }

    /** It is under contract, again or still. */
    public void returned() {
        active = true;
    }

    public int version() {
        return version;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ProviderKind kind() {
        return kind;
    }

    public boolean isActive() {
        return active;
    }
}
