package org.countyhall.imports.api;

import java.math.BigDecimal;
import java.util.List;

import org.countyhall.core.access.Authority;

/**
 * One kind of file that can be imported, for example the proposals of the plan. A module provides it as an
 * {@code @ApplicationScoped} package-private class of its {@code application} package, without {@code @UseCase} or
 * {@code @Transactional}: the import checks {@link #authority()} and {@code IMPORT_FILES} and holds the one transaction.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class ImportProposals implements ImportKind<ProposalLine> {
 *     @Inject Proposals proposals;
 *
 *     public String name() { return "proposals"; }
 *     public Authority authority() { return Authority.FINANCE_WRITE; }
 *     public String textKey() { return "finance.importProposals"; }
 *
 *     public List<ImportColumn> columns() {
 *         return List.of(
 *                 ImportColumn.text("proposal_id", 20).required().alsoCalled("Reference"),
 *                 ImportColumn.choice("kind", ProposalKind.class).required(),
 *                 ImportColumn.text("headline", 200).required(),
 *                 ImportColumn.decimal("amount_gbp_thousand", 1).required());
 *     }
 *     public List<String> uniqueTogether() { return List.of("proposal_id"); }
 *
 *     public ProposalLine read(ImportRow row) {
 *         return new ProposalLine(row.text("proposal_id"), row.choice("kind", ProposalKind.class),
 *                 row.text("headline"), Money.thousands(row.decimal("amount_gbp_thousand")));
 *     }
 *     public BigDecimal control(ProposalLine line) { return line.amount().inThousands(); }
 *     public void store(ImportedRows<ProposalLine> rows) { rows.forEach(line -> proposals.add(line.proposal())); }
 * }
 * }</pre>
 *
 * The texts under {@link #textKey()} in the module's messages: the key itself is the kind's name in a list ("Proposals of the
 * plan"), with {@code .control} what the control figure is, with its unit ("Sum of amounts, £000"), with {@code .explained} a
 * sentence about which file this is and what storing it does.
 *
 * @param <R> one row as the module understands it, usually a record
 */
public interface ImportKind<R> {

    /** In addresses and in the log: {@code proposals}. */
    String name();

    /** Needed besides {@code IMPORT_FILES}. */
    Authority authority();

    /** Where the kind's texts are, with the module first: {@code finance.importProposals}. */
    String textKey();

    /** What the file has to have, in the order in which a template shows it. Other columns of a file are ignored, and named. */
    List<ImportColumn> columns();

    /** The columns that together name a row: no two rows of a file may agree in all of them. Empty: nothing is compared. */
    default List<String> uniqueTogether() {
        return List.of();
    }

    /**
     * Makes the module's row of the file's row. Called only when each cell is what its column expects, so the values need no
     * checking one by one. What does not fit together is reported with {@link ImportRow#problem}; a {@code BadInput} or
     * {@code RuleBroken} thrown here becomes a problem of the row. Called twice for each row, when the file is checked and
     * when it is stored; it must not store anything.
     */
    R read(ImportRow row);

    /** Checks that look at several rows, or at what is stored already: a new one for each file, so it may remember. */
    default RowCheck<R> check() {
        return (row, read) -> { };
    }

    /** What this row adds to the control figure that the officer compares with the source of the file. */
    BigDecimal control(R row);

    /**
     * Stores all rows, inside the import's one transaction; whatever is thrown rolls everything back. Rows are read from the
     * file as the module takes them, so a million of them need no more memory than one, if the module lets them go: with
     * {@link ImportedRows#inBatches} and an {@code EntityManager} that is cleared, or with {@link BulkInsert}.
     */
    void store(ImportedRows<R> rows);
}
