package org.countyhall.core.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/** The bank holidays of England and Wales as the Jollyday library computes them, substitute and special days included. */
public final class EnglishBankHolidays implements BankHolidays {

    /** Jollyday's region for England; its "en" silently lacks two holidays. */
    private static final String ENGLAND = "eng";

    private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    @Override
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::holidaysOf).get(day));
    }

    private Map<LocalDate, String> holidaysOf(int year) {
        return manager.getHolidays(Year.of(year), ENGLAND).stream()
                .collect(Collectors.toMap(Holiday::getDate, holiday -> holiday.getDescription(java.util.Locale.UK), (one, other) -> one));
    }
}
