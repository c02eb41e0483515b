package org.countyhall.finance.domain;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.core.FinancialYear;
import org.countyhall.core.RuleBroken;
import org.countyhall.finance.domain.rules.BalanceBeforeSealing;

/**
 * One version of one year's plan, for example "Initial draft November 2023". It can be changed until it is sealed; from then on its
 * lines, and the structure that adds them up, are frozen under a SHA-256.
 */
@Entity
@Table(name = "finance_plan")
public class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "financial_year", nullable = false)
    private String year;

    @Column(name = "version_number", nullable = false)
    private int number;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "scenario", nullable = false)
    private String scenario;

    @Column(name = "as_at", nullable = false)
    private LocalDate asAt;

    @Column(name = "sealed_on")
    private LocalDate sealedOn;

    @Column(name = "sealed_by")
    private String sealedBy;

    @Column(name = "seal_hash", columnDefinition = "char(64)")
    private String sealHash;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Plan() {
    }

    private Plan(FinancialYear year, int number, String name, String scenario, LocalDate asAt) {
        this.year = year.toString();
        this.number = number;
        this.name = name;
        this.scenario = scenario;
        this.asAt = asAt;
    }

    public static Plan draft(FinancialYear year, int number, String name, String scenario, LocalDate asAt) {
        return new Plan(year, number, name, scenario, asAt);
    }

    /**
     * Freezes the version.
     *
     * @param hash the SHA-256 over its lines and structure, in hexadecimal
     * @throws RuleBroken when it is sealed already or its requirement is not funded
     */
    public void seal(String hash, BalanceBeforeSealing balance, String by, LocalDate on) {
        requireOpen();
        balance.require();
        sealHash = hash;
        sealedBy = by;
        sealedOn = on;
    }

    /** @throws RuleBroken when the version is sealed */
    public void requireOpen() {
        if (sealedOn != null) {
            throw new RuleBroken("finance.planSealed", name, sealedOn.toString());
        }
    }

    public long id() {
        return id;
    }

    /** Another number after each change of anything in the plan: what was worked out of one state holds for as long as it lasts. */
    public int state() {
        return version;
    }

    public FinancialYear year() {
        return FinancialYear.parse(year);
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String scenario() {
        return scenario;
    }

    public LocalDate asAt() {
        return asAt;
    }

    public Optional<LocalDate> sealedOn() {
        return Optional.ofNullable(sealedOn);
    }

    public Optional<String> sealHash() {
        return Optional.ofNullable(sealHash);
    }
}
