package uk.ourplan.core.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.review.ReviewRegister;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.law.review.ReviewStanding;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.core.review.LivePlanReviews.Live;
import uk.ourplan.tenant.policy.Settings;

/** The register of due and overdue reviews with the outlook over twelve months, per team and per council (SCHEDULE-12). */
@Component
public class KeepingTheRegister {

    private static final int MONTHS = 12;

    private final CouncilDoor door;
    private final LivePlanReviews live;
    private final LayingOutAPlan layingOut;

    KeepingTheRegister(CouncilDoor door, LivePlanReviews live, LayingOutAPlan layingOut) {
        this.door = door;
        this.live = live;
        this.layingOut = layingOut;
    }

    /**
     * Which live plans are wanted.
     *
     * @param state only those in this state; all where none is named
     * @param team only those of this team; all where none is named
     * @param month only those whose review falls due in it, such as 2027-01; all where none is named
     */
    public record Chosen(
            @Nullable String state,
            @Nullable String team,
            @Nullable String month) {

        private boolean hasTeam(@Nullable String other) {
            return team == null || team.isBlank() || team.equals(other);
        }

        private boolean hasState(String other) {
            return state == null || state.isBlank() || state.equals(other);
        }

        private boolean isIn(@Nullable LocalDate day) {
            return month == null
                    || month.isBlank()
                    || (day != null && day.toString().startsWith(month + "-"));
        }
    }

    /** Every live plan that is wanted, page by page; counts and outlook are those of all that the team has. */
    public Mono<ReviewRegister> register(Asking asking, Chosen chosen, int page, int size) {
        asking.mustHold(Deeds.readers());
        Paging.mustHold(page, size);
        return door.read(
                asking.council(),
                client -> layingOut
                        .lawToday(client, asking.council())
                        .flatMap(law -> live.all(client, asking.council(), law.on())
                                .map(all -> register(all, law, chosen, page, size))));
    }

    private static ReviewRegister register(List<Live> all, LawToday law, Chosen chosen, int page, int size) {
        int lead = law.policy().read(Settings.REVIEW_ALERT_LEAD_DAYS).value();
        List<ReviewRegister.Line> lines = all.stream()
                .filter(one -> chosen.hasTeam(one.team()))
                .map(one -> line(one, lead, law.on()))
                .toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ReviewStanding standing : ReviewStanding.values()) {
            counts.put(standing.code(), 0);
        }
        lines.forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        List<ReviewRegister.Line> wanted = lines.stream()
                .filter(line -> chosen.hasState(line.state()) && chosen.isIn(line.togetherBy()))
                .toList();
        return new ReviewRegister(
                law.on(),
                counts,
                outlook(lines, law.on()),
                all.stream()
                        .map(Live::team)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                new Page<>(wanted.stream().skip((long) page * size).limit(size).toList(), page, size, wanted.size()));
    }

    private static ReviewRegister.Line line(Live one, int lead, LocalDate today) {
        ReviewStanding standing =
                ReviewStanding.of(one.togetherBy(), one.earliest(), one.responsible() != null, lead, today);
        return new ReviewRegister.Line(
                one.planId(),
                one.personId(),
                one.personName(),
                one.version(),
                standing.code(),
                one.reviewId(),
                one.earliest(),
                one.togetherBy(),
                one.paymentDueBy(),
                one.responsible(),
                one.offeredTo(),
                one.team());
    }

    private static List<ReviewRegister.Month> outlook(List<ReviewRegister.Line> lines, LocalDate today) {
        List<ReviewRegister.Month> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = YearMonth.from(today).plusMonths(i);
            months.add(new ReviewRegister.Month(
                    month.atDay(1),
                    (int) lines.stream()
                            .filter(line -> isIn(line.togetherBy(), month))
                            .count(),
                    (int) lines.stream()
                            .filter(line -> isIn(line.paymentDueBy(), month))
                            .count()));
        }
        return months;
    }

    private static boolean isIn(@Nullable LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }
}
