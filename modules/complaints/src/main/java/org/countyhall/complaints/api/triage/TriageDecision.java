package org.countyhall.complaints.api.triage;

import java.time.LocalDate;
import java.util.List;

/**
 * What is decided on a representation.
 *
 * @param decision {@code accept}, {@code refuse}, {@code signpost}, {@code pass}, {@code merge} or {@code split}
 * @param type for {@code accept}: the type it really is; null to leave it
 * @param procedure for {@code accept}: the procedure it runs under; null to leave it
 * @param officer for {@code accept}: the account of who looks after it; null to leave it
 * @param reason for {@code refuse}: an entry of the list of refusal reasons
 * @param signpost where the person is sent
 * @param ombudsmanTold for {@code refuse}: that the person was told of the Ombudsman
 * @param provider for {@code pass}: the provider's number
 * @param providerDueOn for {@code pass}: when the provider is to answer
 * @param into for {@code merge}: the reference of the case that goes on
 * @param points for {@code split}: the numbers of the points that become a case of their own
 * @param documents for {@code split}: the numbers of the documents of which that case gets copies; null for all that can go along
 * @param words why
 */
public record TriageDecision(String decision, String type, String procedure, String officer, String reason, String signpost, boolean ombudsmanTold,
        Long provider, LocalDate providerDueOn, String into, List<Integer> points, List<Integer> documents, String words) {
}
