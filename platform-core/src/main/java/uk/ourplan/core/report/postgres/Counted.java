package uk.ourplan.core.report.postgres;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.report.ReportLine.Figure;
import uk.ourplan.core.law.planning.authorisation.ShareAtThePanel.Weighed;
import uk.ourplan.language.law.Provision;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingKey;

/**
 * A line of the report and the one statement that counts it.
 *
 * @param item tells what the same rule wants counted twice apart
 * @param says what the line is about, as a heading
 * @param counted one sentence: what exactly is counted
 * @param limit the council's own number that the statement reads as {@code :limit}; {@code null} where it reads none
 * @param sql gives rows {@code (of text, number bigint)} of the council {@code :council} on the day {@code :today}; {@code of}
 *     never names a person
 * @param behind gives rows {@code (plan_id uuid, of text, place int, amount bigint)}, one for each plan behind a figure;
 *     {@code null} where no list can be opened
 * @param watch warns above a number of the council's; {@code null} where the figures only tell
 */
record Counted(
        String rule,
        String item,
        String says,
        String counted,
        @Nullable Provision provision,
        @Nullable SettingKey<Optional<Integer>> limit,
        String sql,
        @Nullable String behind,
        @Nullable Watch watch) {

    /** Weighs the figures of a line by a setting of the council's. */
    @FunctionalInterface
    interface Watch {
        Weighed weigh(List<Figure> figures, CouncilPolicy policy);
    }

    Counted {
        if (!sql.contains("council_id = :council")) {
            throw new IllegalArgumentException("A statement says in which council it counts.");
        }
    }

    String key() {
        return rule + ":" + item;
    }

    /** Counted without a number of the council's own. */
    static Counted of(String rule, String item, String says, String counted, String sql) {
        return new Counted(rule, item, says, counted, null, null, sql, null, null);
    }

    /** Each figure opens the plans behind it; it is their number. */
    static Counted plans(String rule, String item, String says, String counted, String behind) {
        return over(rule, item, says, counted, "count(*)", behind);
    }

    /** Each figure opens the plans behind it; it is the average of their amounts, rounded. */
    static Counted average(String rule, String item, String says, String counted, String behind) {
        return over(rule, item, says, counted, "round(avg(b.amount))::bigint", behind);
    }

    private static Counted over(String rule, String item, String says, String counted, String number, String behind) {
        String sql = "select b.of, " + number + " as number from (" + behind
                + ") b group by b.of, b.place order by b.place, b.of";
        return new Counted(rule, item, says, counted, null, null, sql, behind, null);
    }

    Counted under(String citation) {
        return new Counted(rule, item, says, counted, new Provision(citation), limit, sql, behind, watch);
    }

    /** The statement reads this number of the council's as {@code :limit}; null where the council has set none. */
    Counted reading(SettingKey<Optional<Integer>> setting) {
        return new Counted(rule, item, says, counted, provision, setting, sql, behind, watch);
    }

    /** The figures are weighed, and the council is warned where that says so. */
    Counted watched(Watch by) {
        return new Counted(rule, item, says, counted, provision, limit, sql, behind, by);
    }
}
