package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Amount;
import uk.ourplan.language.person.ContactWay;

/**
 * How the planning itself goes: who does what by when, how it is checked, and what helps meanwhile. It is nothing of the
 * plan that the person gets.
 *
 * @param toldNextStep when the person was told that planning is the next step
 * @param alone whether the person does the whole plan alone
 * @param noToolSuits whether no tool suits the person, so that one has to be adapted
 * @param rolesAgreed when who does what was agreed with the person
 * @param shortage whether something that the person wants is in short supply here, and when that was explained (ARRANGE-05)
 */
public record HowWePlan(
        @Nullable LocalDate toldNextStep,
        @Nullable Boolean alone,
        @Nullable LocalDate rolesAgreed,
        List<RoleTask> tasks,
        List<Briefed> briefed,
        @Nullable Target target,
        @Nullable Checks checks,
        @Nullable Interim interim,
        @Nullable Shortage shortage,
        @Nullable Channel channel,
        List<Tool> tools,
        @Nullable Boolean noToolSuits)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public HowWePlan {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        briefed = briefed == null ? List.of() : List.copyOf(briefed);
        tools = tools == null ? List.of() : List.copyOf(tools);
    }

    /** Nothing said yet. */
    public static HowWePlan nothing() {
        return new HowWePlan(null, null, null, List.of(), List.of(), null, null, null, null, null, List.of(), null);
    }

    /**
     * What somebody does for the planning.
     *
     * @param who the number of somebody around the person, or a name
     */
    public record RoleTask(
            String id,
            @Nullable PlanningTask task,
            @Nullable String described,
            @Nullable String who,
            @Nullable LocalDate due,
            @Nullable LocalDate done) {}

    /**
     * What somebody who takes part was told.
     *
     * @param who the number of somebody around the person, or a name
     * @param figureWithheld the budget was not named, because nothing covers sharing it
     * @param understoodRole when they said that they understand what is theirs to do
     */
    public record Briefed(
            @Nullable String who,
            List<BriefingPoint> told,
            @Nullable Boolean figureWithheld,
            @Nullable LocalDate understoodRole) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Briefed {
            told = told == null ? List.of() : List.copyOf(told);
        }
    }

    /** By when the plan is to be complete, as agreed with this person, and why then. */
    public record Target(
            @Nullable LocalDate agreed, @Nullable String because) {}

    /**
     * How and how often progress is checked.
     *
     * @param from the first check is one stretch after this day
     * @param everyDays from one check to the next
     * @param agreedWithPerson whether this was agreed with the person
     * @param motivation how motivated the person and those involved are
     */
    public record Checks(
            @Nullable ContactWay how,
            @Nullable LocalDate from,
            @Nullable Long everyDays,
            @Nullable Boolean agreedWithPerson,
            @Nullable Amount motivation) {}

    /**
     * Support that meets urgent needs until the plan is in force; it stands outside of the plan.
     *
     * @param weeklyPence what it costs a week
     * @param noneBecause why none is arranged
     */
    public record Interim(
            @Nullable String what,
            @Nullable LocalDate start,
            @Nullable LocalDate expectedEnd,
            @Nullable Long weeklyPence,
            @Nullable String noneBecause) {}

    /**
     * Something is in short supply: a choice may not be there and a start may be late. It lowers nothing that is needed.
     *
     * @param what which service or area
     * @param explained when the person was told while planning
     */
    public record Shortage(
            @Nullable Boolean limited,
            @Nullable String what,
            @Nullable LocalDate explained) {}

    /** The same with this way of talking. */
    public HowWePlan having(Channel other) {
        return new HowWePlan(
                toldNextStep,
                alone,
                rolesAgreed,
                tasks,
                briefed,
                target,
                checks,
                interim,
                shortage,
                other,
                tools,
                noToolSuits);
    }

    /**
     * In which way planning talks are held.
     *
     * @param hard the ways that make it hard for the person
     */
    public record Channel(@Nullable ContactWay planned, List<ContactWay> hard) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Channel {
            hard = hard == null ? List.of() : List.copyOf(hard);
        }
    }

    /**
     * A tool for planning talks.
     *
     * @param qualities those that it has
     * @param suits whether it suits the way in which the person communicates
     * @param because why it is used although it does not
     */
    public record Tool(
            String id,
            @Nullable String what,
            List<ToolQuality> qualities,
            @Nullable Boolean suits,
            @Nullable String because) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Tool {
            qualities = qualities == null ? List.of() : List.copyOf(qualities);
        }
    }

    @Override
    public SectionName name() {
        return SectionName.HOW_WE_PLAN;
    }
}
