package org.countyhall.complaints.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.people.GivenPerson;
import org.countyhall.complaints.api.people.PersonFile;
import org.countyhall.complaints.application.people.FindPeople;
import org.countyhall.complaints.application.people.MergePeople;
import org.countyhall.complaints.application.people.OpenPerson;
import org.countyhall.complaints.application.people.RecordPerson;
import org.countyhall.complaints.domain.people.ContactPreference;
import org.countyhall.complaints.web.CaseBodies;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.BadInput;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One person: what is known, their cases, and the forms that correct, merge and restrict. */
@Named
@RequestScoped
public class PersonPage {

    static final String PERSON = "person";
    private static final int CANDIDATES = 10;

    @Inject
    Colleagues colleagues;

    @Inject
    OpenPerson open;

    @Inject
    RecordPerson record;

    @Inject
    MergePeople merge;

    @Inject
    FindPeople find;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> given = new HashMap<>();
    private PersonFile file;
    private Map<String, String> candidates;

    public void show() {
        getFile();
    }

    /** Fills the form with what is known; a person who is new has nothing yet. */
    public void edit() {
        user.require(Authority.COMPLAINTS_WORK);
        if (!isNew()) {
            PersonFile known = getFile();
            put("version", known.version());
            put("name", known.name());
            put("preferredName", known.preferredName());
            put("bornOn", known.bornOn());
            put("contact", known.contact());
            put("adjustments", known.adjustments());
            put("address", known.address());
            put("postcode", known.postcode());
            put("email", known.email());
            put("phone", known.phone());
        }
    }

    public String save() {
        GivenPerson said = new GivenPerson((int) number(given.get("version")), given.get("name"), given.get("formerName"), given.get("preferredName"),
                CaseBodies.day("bornOn", given.get("bornOn")), given.get("contact"), given.get("adjustments"), given.get("address"),
                given.get("postcode"), given.get("email"), given.get("phone"));
        if (isNew()) {
            return outcome(record.met(said));
        }
        record.correct(getPersonNumber(), said);
        return outcome(getPerson());
    }

    public String restrict() {
        record.restrictBehaviour(getPersonNumber(), given.get("what"), CaseBodies.day("from", given.get("from")),
                CaseBodies.day("reviewOn", given.get("reviewOn")));
        return outcome(getPerson());
    }

    public String lift() {
        record.liftBehaviourRestriction(getPersonNumber());
        return outcome(getPerson());
    }

    public String join() {
        String other = BadInput.required("other", given.get("other"));
        return outcome(merge.merge(getPersonNumber(), number(other)));
    }

    /** Others who could be the same person: of a like name, or as they were looked for. */
    public Map<String, String> getCandidates() {
        if (candidates == null) {
            String words = request.getParameter("q");
            String asked = words == null || words.isBlank() ? getFile().name() : words;
            candidates = new LinkedHashMap<>();
            find.like(asked, CANDIDATES).stream().filter(match -> match.id() != getPersonNumber())
                    .forEach(match -> candidates.put(String.valueOf(match.id()), PersonWords.of(match)));
        }
        return candidates;
    }

    public String getWords() {
        return request.getParameter("q");
    }

    public PersonFile getFile() {
        if (file == null) {
            file = open.open(getPersonNumber());
        }
        return file;
    }

    public String getRestrictedSince() {
        PersonFile.Restriction restriction = getFile().behaviour();
        return Texts.of("complaints.people.restrictedSince", Days.day(restriction.from()), Days.day(restriction.reviewOn()),
                colleagues.shown(restriction.by()));
    }

    public String getFormerNames() {
        return String.join(", ", getFile().formerNames());
    }

    public String getReviewHint() {
        return Texts.of("complaints.people.reviewOn.hint", record.reviewMonths());
    }

    public String getContactWord() {
        return Wording.word("ContactPreference", getFile().contact());
    }

    public Map<String, String> getContacts() {
        return Wording.choices(ContactPreference.class);
    }

    public String getToday() {
        return LocalDate.now(clock).toString();
    }

    public Map<String, String> getGiven() {
        return given;
    }

    public boolean isNew() {
        return request.getParameter(PERSON) == null;
    }

    public String getPerson() {
        return request.getParameter(PERSON);
    }

    public void setPerson(String number) {
        // the address says it already
    }

    private long getPersonNumber() {
        return number(getPerson());
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }

    private void put(String field, Object value) {
        if (value != null) {
            given.putIfAbsent(field, value.toString());
        }
    }

    private static String outcome(String person) {
        return "/complaints/person.xhtml?faces-redirect=true&person=" + person;
    }
}
