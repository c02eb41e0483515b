package org.countyhall.app.boundaries;

import java.util.List;
import java.util.function.Function;

/** The rules R1 to R16 of the house. Each says what it found in a sentence per finding, with the place. */
enum Boundary {
    R1("modules use one another only along the arrows of MAY_USE", ModuleRules::arrows),
    R2("of another module only what MAY_USE names, as a rule its api", ModuleRules::onlyTheApi),
    R3("no cycles between modules", ModuleRules::noCycles),
    R4("domain knows no other layer and no framework but the mapping", LayerRules::domainIsPure),
    R5("application knows no persistence and no web", LayerRules::applicationIsAlone),
    R6("web knows no persistence", LayerRules::webKnowsNoDatabase),
    R7("api is plain: the language, core and itself", LayerRules::apiIsPlain),
    R8("entities live in domain, without setter and public constructor", LayerRules::entitiesSpeakInVerbs),
    R9("persistence classes are seen by their package only", LayerRules::persistenceIsHidden),
    R10("transactions begin in application and nowhere else", HabitRules::transactionsInApplication),
    R11("nobody asks what time it is without a Clock", HabitRules::timeFromTheClock),
    R12("every public use case carries its authority", HabitRules::useCasesCarryTheirAuthority),
    R13("each rule of the council has its test and quotes its source", HabitRules::rulesAreQuotedAndTested),
    R14("whatever is fired is a record in api", HabitRules::eventsArePublishedRecords),
    R15("no EJB, no javax of old, no Lombok, no java.util.Date", HabitRules::nothingOfOld),
    R16("MAY_USE, the poms, the folders and the persistence unit name the same modules", ModuleRules::oneListOfModules);

    private final String sentence;
    private final Function<House, List<String>> check;

    Boundary(String sentence, Function<House, List<String>> check) {
        this.sentence = sentence;
        this.check = check;
    }

    List<String> brokenIn(House house) {
        return check.apply(house);
    }

    @Override
    public String toString() {
        return name() + ": " + sentence;
    }
}
