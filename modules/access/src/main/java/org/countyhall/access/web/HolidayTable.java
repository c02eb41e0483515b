package org.countyhall.access.web;

import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.access.application.SeeHolidays;
import org.countyhall.core.Texts;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

/** The bank holidays and the council's own days, this year and the two after it; its own lead to where they are taken away. */
@Named
@ApplicationScoped
public class HolidayTable extends ShortTable<SeeHolidays.Day> {

    @Inject
    SeeHolidays see;

    @Override
    public String id() {
        return "access.holidays";
    }

    @Override
    public List<Column<SeeHolidays.Day>> columns() {
        return List.of(
                Column.date("day", SeeHolidays.Day::day).filterDates().rowHeading().link(one -> one.own() == null ? null : "/access/holiday?day=" + one.day()),
                Column.text("weekday", (SeeHolidays.Day one) -> one.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)).orderedBy(one -> one.day().getDayOfWeek()),
                Column.text("name", SeeHolidays.Day::name).filterContains(),
                Column.tag("kind", (SeeHolidays.Day one) -> word(kind(one)), HolidayTable::colour).codedBy(HolidayTable::kind).filterChoices(HolidayTable::kinds));
    }

    private static String kind(SeeHolidays.Day one) {
        return one.own() == null ? "computed" : one.working() ? "working" : "own";
    }

    private static String word(String kind) {
        return Texts.of("access.holidays." + kind);
    }

    private static Colour colour(SeeHolidays.Day one) {
        return one.own() == null ? Colour.GREY : one.working() ? Colour.AMBER : Colour.BRAND;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of("computed", "own", "working").forEach(kind -> kinds.put(kind, word(kind)));
        return kinds;
    }

    @Override
    protected List<SeeHolidays.Day> all(TableQuery query) {
        return see.between(null, null);
    }
}
