package org.countyhall.complaints.web.see;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.see.FoundTexts;
import org.countyhall.complaints.application.see.SearchCases;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Full-text search over cases, notes, letters, mails and documents, with what was found marked in its sentence. */
@Named
@RequestScoped
public class WordSearchPage {

    private static final int MOST = 50;

    @Inject
    SearchCases search;

    @Inject
    CurrentUser user;

    private String words = "";
    private String kind = "";
    private String from = "";
    private String to = "";
    private FoundTexts found = new FoundTexts(List.of(), List.of());

    public void show() {
        user.require(Authority.COMPLAINTS_READ);
        if (isAsked()) {
            found = search.search(words, kind.isEmpty() ? List.of() : List.of(kind), day(from), day(to), MOST);
        }
    }

    private static LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    public boolean isAsked() {
        return !words.isBlank();
    }

    public FoundTexts getFound() {
        return found;
    }

    public int getCount() {
        return found.found().size();
    }

    public boolean isCut() {
        return found.found().size() == MOST;
    }

    public String getReadAs() {
        return String.join(" ", found.readAs().stream().map(one -> Texts.of("complaints.search.readAs", one.typed(),
                String.join(", ", one.words()))).toList());
    }

    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", Texts.of("complaints.search.allKinds"));
        SearchCases.kinds().forEach(one -> kinds.put(one, Wording.word("TextKind", one)));
        return kinds;
    }

    public String address(FoundTexts.Found one) {
        return CaseAddress.of(one.reference()) + switch (one.kind()) {
            case "note" -> "&tab=notes";
            case "letter" -> "&tab=letters";
            case "document" -> "&tab=documents";
            default -> "";
        };
    }

    public String what(FoundTexts.Found one) {
        return one.kind().equals("case") ? Wording.word("CaseType", one.caseType()) : Wording.word("TextKind", one.kind());
    }

    public String title(FoundTexts.Found one) {
        return one.title().isEmpty() ? one.about() : one.title();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null || !SearchCases.kinds().contains(kind) ? "" : kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }
}
