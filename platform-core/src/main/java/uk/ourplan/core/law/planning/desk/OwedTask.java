package uk.ourplan.core.law.planning.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.RecordWanted;
import uk.ourplan.language.plan.RecordWanted.Asked;
import uk.ourplan.language.plan.SectionName;

/**
 * Something that a rule wants done about a plan. It is owed for as long as its rule says so, and is never closed by hand.
 *
 * @param key the same for the same thing for as long as the plan lives, such as {@code INVOLVE-07:T2}: a task is known
 *     again by it. A thing that is owed anew after it was done is a new task
 * @param says one sentence that asks for it; names needs, risks and outcomes by their number, never by their text
 * @param ends one sentence: what ends it
 * @param due the day by which the rule wants it done; {@code null} where no rule gives one
 * @param earliest the first day on which it makes sense; {@code null} where any day does
 * @param urgent whether somebody may come to harm while it waits
 * @param settings the settings that were read
 * @param section where it is done; {@code null} where no section holds it
 * @param field the field in that section, as a path such as {@code needs[N1].how}; {@code null} for the whole section
 * @param recordWanted the record of what was done that ends it; {@code null} where a change of the plan or of its facts does
 */
public record OwedTask(
        String rule,
        String key,
        String says,
        String ends,
        @Nullable LocalDate due,
        @Nullable LocalDate earliest,
        TaskOwner owner,
        boolean urgent,
        @Nullable Provision provision,
        List<SettingRead> settings,
        @Nullable SectionName section,
        @Nullable String field,
        @Nullable RecordWanted recordWanted) {

    private static final int LONGEST_KEY = 120;

    public OwedTask {
        if (key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A key has at most " + LONGEST_KEY + " characters.");
        }
        settings = List.copyOf(settings);
    }

    /**
     * For whoever writes the plan, without a day.
     *
     * @param item tells what the same rule owes twice apart, such as the number of a need
     */
    public static OwedTask of(String rule, String item, String says, String ends) {
        return new OwedTask(
                rule,
                rule + ":" + item,
                says,
                ends,
                null,
                null,
                TaskOwner.PRACTITIONER,
                false,
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** Due on this day; without one, on none. */
    public OwedTask by(@Nullable LocalDate day) {
        return new OwedTask(
                rule, key, says, ends, day, earliest, owner, urgent, provision, settings, section, field, recordWanted);
    }

    /** It makes no sense before this day. */
    public OwedTask from(LocalDate day) {
        return new OwedTask(
                rule, key, says, ends, due, day, owner, urgent, provision, settings, section, field, recordWanted);
    }

    public OwedTask of(TaskOwner whose) {
        return new OwedTask(
                rule, key, says, ends, due, earliest, whose, urgent, provision, settings, section, field, recordWanted);
    }

    /** Due at once, on this day. */
    public OwedTask urgentFrom(LocalDate day) {
        return new OwedTask(
                rule, key, says, ends, day, earliest, owner, true, provision, settings, section, field, recordWanted);
    }

    public OwedTask under(String citation) {
        return new OwedTask(
                rule,
                key,
                says,
                ends,
                due,
                earliest,
                owner,
                urgent,
                new Provision(citation),
                settings,
                section,
                field,
                recordWanted);
    }

    /** With one more setting that was read for it. */
    public OwedTask reading(SettingRead read) {
        List<SettingRead> all = new ArrayList<>(settings);
        all.add(read);
        return new OwedTask(
                rule, key, says, ends, due, earliest, owner, urgent, provision, all, section, field, recordWanted);
    }

    public OwedTask in(SectionName where, @Nullable String path) {
        return new OwedTask(
                rule, key, says, ends, due, earliest, owner, urgent, provision, settings, where, path, recordWanted);
    }

    /** Ended by a record of what was done, whose outcome is one of these; the law finds it as {@code desk.beside()} by its key. */
    public OwedTask endedByRecord(FollowUpOutcome... outcomes) {
        return having(new RecordWanted(List.of(outcomes), List.of()));
    }

    /**
     * The record has to say this, too.
     *
     * @param asked how, with or next
     * @param label what is asked, as it stands on the screen
     * @param choices the codes to choose from; none where anything may be said
     */
    public OwedTask asking(String asked, String label, List<String> choices) {
        List<Asked> all = new ArrayList<>(recordWanted == null ? List.of() : recordWanted.asked());
        all.add(new Asked(asked, label, choices));
        return having(new RecordWanted(recordWanted == null ? List.of() : recordWanted.outcomes(), all));
    }

    private OwedTask having(RecordWanted wanted) {
        return new OwedTask(
                rule, key, says, ends, due, earliest, owner, urgent, provision, settings, section, field, wanted);
    }
}
