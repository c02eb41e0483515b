package org.countyhall.complaints.web.ombudsman;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.countyhall.complaints.api.ombudsman.OmbudsmanFile;
import org.countyhall.complaints.application.ombudsman.ReadOmbudsmanCase;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
import org.countyhall.complaints.web.OneCase;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.inject.Inject;

/** A form about one Ombudsman case; only who may work on cases gets as far as it. */
public abstract class OneOmbudsmanCase extends OneCase {

    @Inject
    ReadOmbudsmanCase read;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private OmbudsmanFile theirs;

    @Override
    public void show() {
        getFile();
        user.require(Authority.COMPLAINTS_WORK);
        getTheirs();
    }

    public OmbudsmanFile getTheirs() {
        if (theirs == null) {
            theirs = read.beside(getReference()).orElseThrow(() -> new NotFound("ombudsman case"));
        }
        return theirs;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String back() {
        return outcome() + "&tab=ombudsman";
    }

    public Map<String, String> getStages() {
        return Wording.choices(OmbudsmanStage.class);
    }

    public Map<String, String> getDecisions() {
        return Wording.choices(OmbudsmanDecision.class);
    }
}
