package org.countyhall.finance.domain;

/** A proposal as a file of the council has it. */
public record ImportedProposal(String reference, ProposalContent content) {
}
