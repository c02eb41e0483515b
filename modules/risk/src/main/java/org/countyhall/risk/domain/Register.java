package org.countyhall.risk.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A list of risks kept at one level of the council, for example the corporate register or that of a year's budget. */
@Entity
@Table(name = "risk_register")
public class Register {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(name = "scale")
    private Scale scale;

    @Column(name = "reference_prefix")
    private String referencePrefix;

    @Column(name = "first_as_at")
    private LocalDate firstAsAt;

    @Column(name = "source")
    private String source;

    protected Register() {
    }

    /** @param referencePrefix what its risks' references begin with, for example {@code BR24-} */
    public static Register opened(String code, String name, Level level, Scale scale, String referencePrefix, LocalDate on) {
        Register register = new Register();
        register.code = code;
        register.name = name;
        register.level = level;
        register.scale = scale;
        register.referencePrefix = referencePrefix;
        register.firstAsAt = on;
        return register;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Level level() {
        return level;
    }

    public Scale scale() {
        return scale;
    }

    /** The reference of the risk with this number in the paper or file: {@code BR24-07}. */
    public String referenceOf(int number) {
        return "%s%02d".formatted(referencePrefix, number);
    }
}
