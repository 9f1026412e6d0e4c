package uk.ourplan.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Reason;

/**
 * What somebody around the person may see of the plan, and whether a copy goes to them.
 *
 * @param id their number on the plan
 * @param sees nothing, agreed_sections, whole_plan or whole_plan_with_comments
 * @param sections which, where only agreed sections
 * @param from the first day; {@code null} where there is nothing for them to see
 * @param until the first day on which they may no more; {@code null} while no end is known
 * @param today whether they may see it today
 * @param copy how much of a copy goes to them: full, part or none; {@code null} while that is open
 * @param mustHaveCopy whether it must go to them
 * @param why the rules behind it
 */
public record MaySee(
        String id,
        @Nullable String name,
        String sees,
        List<String> sections,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean today,
        @Nullable String copy,
        boolean mustHaveCopy,
        List<Reason> why) {

    public MaySee {
        sections = List.copyOf(sections);
        why = List.copyOf(why);
    }
}
