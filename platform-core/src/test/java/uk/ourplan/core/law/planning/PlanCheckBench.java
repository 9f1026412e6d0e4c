package uk.ourplan.core.law.planning;

import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * How long the plan check takes, without network and database: every rule against a plan with nothing written, one with
 * nothing missing, and one with fifty needs, risks and lines. It is to stay under a millisecond. Run {@code main}, with the
 * number of rounds as its only argument if wanted.
 */
final class PlanCheckBench {

    private static final int WARM_UP = 3_000;
    private static final int ROUNDS = 10_000;
    private static final int MANY = 50;
    private static final double NANOS_IN_A_MICRO = 1_000;

    private PlanCheckBench() {}

    public static void main(String... arguments) {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        Map<String, PlanOnDesk> plans = new LinkedHashMap<>();
        plans.put("nothing written", empty());
        plans.put("nothing missing", aCompletePlan().desk());
        plans.put("fifty of everything", large().desk());
        CouncilPolicy policy = aCompletePlan().policy();
        plans.values().forEach(plan -> micros(plan, policy, WARM_UP));

        print(plans, policy, rounds, System.out);
    }

    private static void print(Map<String, PlanOnDesk> plans, CouncilPolicy policy, int rounds, PrintStream out) {
        out.printf("%-24s %10s %12s%n", "plan check", "findings", "µs each");
        plans.forEach((name, plan) -> out.printf(
                "%-24s %10d %12.2f%n",
                name, PlanCheck.of(plan, policy).findings().size(), micros(plan, policy, rounds)));
    }

    private static double micros(PlanOnDesk plan, CouncilPolicy policy, int rounds) {
        long found = 0;
        long begin = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            found += PlanCheck.of(plan, policy).items().size();
        }
        long nanos = System.nanoTime() - begin;
        if (found == 0) {
            throw new IllegalStateException("Nothing was checked, so nothing was measured.");
        }
        return nanos / NANOS_IN_A_MICRO / rounds;
    }

    private static PlanOnDesk empty() {
        OnTheDesk plan = aCompletePlan();
        for (SectionName name : SectionName.values()) {
            plan.without(name);
        }
        PlanOnDesk desk = plan.desk();
        if (!desk.content().equals(PlanContent.empty())) {
            throw new IllegalStateException("There is something written.");
        }
        return desk;
    }

    private static OnTheDesk large() {
        OnTheDesk plan = aCompletePlan();
        for (int i = 2; i <= MANY; i++) {
            int place = i - 1;
            plan.having(SectionName.NEEDS, "/needs/" + place, "{\"id\": \"N" + i + "\", \"council_will_meet\": true}")
                    .having(SectionName.OUTCOMES, "/outcomes_wanted/" + place, "{\"id\": \"O" + i + "\"}")
                    .having(
                            SectionName.RISKS,
                            "/items/" + place,
                            "{\"id\": \"R" + i + "\", \"level\": \"significant\"}")
                    .having(
                            SectionName.SUPPORT,
                            "/services/" + place,
                            "{\"id\": \"S" + i + "\", \"meets\": [\"N" + i + "\"]}");
        }
        return plan;
    }
}
