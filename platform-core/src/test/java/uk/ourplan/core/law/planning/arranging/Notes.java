package uk.ourplan.core.law.planning.arranging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.InterimWay;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.RiskOfDelay;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.arranging.ReferredFor;

/** Notes as the specifications of arranging put them on record. */
final class Notes {

    static final Map<String, Object> MATRIX = Map.of(
            "questions",
            List.of(Map.of(
                    "code",
                    "harm",
                    "asks",
                    "What happens without it?",
                    "answers",
                    List.of(
                            Map.of("code", "serious", "says", "Serious harm", "points", 5L),
                            Map.of("code", "some", "says", "Some harm", "points", 2L),
                            Map.of("code", "none", "says", "None", "points", 0L)))),
            "levels",
            List.of(
                    Map.of("code", "low", "name", "Can wait", "from_points", 0L),
                    Map.of("code", "high", "name", "This week", "from_points", 2L),
                    Map.of("code", "urgent", "name", "Today", "from_points", 5L)));

    private Notes() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Referred referred(String on, String... lines) {
        return new Referred(
                "A1",
                day(on),
                ReferredFor.PLAN,
                List.of(lines),
                List.of("N1"),
                "North",
                "Purchasing North",
                null,
                null);
    }

    static Rated rated(String on, String level) {
        return new Rated("A1", day(on), Map.of(), null, level, level, null);
    }

    static Waits waits(String on, String start, @Nullable String mitigation, @Nullable InterimWay way) {
        return new Waits(
                "A1",
                day(on),
                day(start),
                "Evening home care",
                "No agency has an evening round",
                day(on),
                List.of(new RiskOfDelay("Goes to bed unwashed", mitigation)),
                way == null ? List.of() : List.of(way));
    }

    static Arranged arranged(String line, @Nullable String timetable, @Nullable Long pence, boolean inArea) {
        return new Arranged(
                "A1", day("2024-06-08"), line, "Acorn", null, null, timetable, null, pence, inArea, day("2024-09-01"));
    }

    static Started started(String on) {
        return new Started("A1", day(on), "S1", null);
    }
}
