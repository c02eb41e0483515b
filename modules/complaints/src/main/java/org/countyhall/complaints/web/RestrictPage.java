package org.countyhall.complaints.web;

import java.util.List;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.application.RestrictCase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets only named people open a case, or lifts that again. */
@Named
@RequestScoped
public class RestrictPage extends OneCase {

    @Inject
    RestrictCase restrict;

    private String people;

    public String save() {
        restrict.restrict(getReference(), people == null ? List.of() : List.of(people.split("[\\s,;]+")));
        return outcome() + "&tab=people";
    }

    public String lift() {
        restrict.lift(getReference());
        return outcome() + "&tab=people";
    }

    /** Those who are named already, one a line. */
    public String getPeople() {
        return people != null ? people : getFile().people().stream().map(CaseFile.Person::account).distinct()
                .collect(Collectors.joining("\n"));
    }

    public void setPeople(String people) {
        this.people = people;
    }
}
