package org.countyhall.complaints.domain.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.complaints.domain.rules.ProviderAnswersBeforeTheCouncil;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A matter that a provider looks into, with a day of its own on which they answer; chased, and returned once. */
@Entity(name = "ComplaintsHandover")
@Table(name = "complaints_handover")
public class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    @Column(name = "what")
    private String what;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "returned_as")
    private String returnedAs;

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Chase> chases = new ArrayList<>();

    protected Handover() {
    }

    public static Handover to(Provider provider, Case of, String what, LocalDate on, LocalDate dueOn, Desk desk) {
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        ProviderAnswersBeforeTheCouncil.check(on, BadInput.required("dueOn", dueOn), of.schedule().respondBy());
        if (!of.status().isRunning()) {
            throw new RuleBroken("complaints.handedOverAfterTheAnswer");
        }
        if (!provider.isActive()) {
            throw new RuleBroken("complaints.providerLeft", provider.name());
        }
        Handover handed = new Handover();
        handed.of = of;
        handed.provider = provider;
        handed.what = BadInput.required("what", what);
        handed.handedOn = on;
        handed.handedBy = desk.officer();
        handed.dueOn = dueOn;
        return handed;
    }

    public void chase(LocalDate on, String how, Desk desk) {
        refuseWhenReturned();
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        chases.add(new Chase(this, on, BadInput.required("how", how), desk.officer()));
    }

    /** @param as what the provider said, in short */
    public void returned(LocalDate on, String as, Desk desk) {
        refuseWhenReturned();
        NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        if (on.isBefore(handedOn)) {
            throw new BadInput("on", "complaints.returnedBeforeHandover", handedOn);
        }
        returnedAs = BadInput.required("as", as);
        returnedOn = on;
    }

    private void refuseWhenReturned() {
        if (returnedOn != null) {
            throw new RuleBroken("complaints.returnedAlready", returnedOn);
        }
    }

    public Long id() {
        return id;
    }

    public Case of() {
        return of;
    }

    public Provider provider() {
        return provider;
    }

    public String what() {
        return what;
    }

    public LocalDate handedOn() {
        return handedOn;
    }

    public String handedBy() {
        return handedBy;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while the provider has it. */
    public LocalDate returnedOn() {
        return returnedOn;
    }

    public String returnedAs() {
        return returnedAs;
    }

    public List<Chase> chases() {
        return List.copyOf(chases);
    }
}
