package uk.ourplan.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.council.AdministratorPassword;
import uk.ourplan.api.council.BeginOpening;
import uk.ourplan.api.council.CouncilStanding;
import uk.ourplan.api.council.CouncilSummary;
import uk.ourplan.api.council.CouncilsApi;
import uk.ourplan.api.council.ExportAsked;
import uk.ourplan.api.council.OpenCouncil;
import uk.ourplan.language.council.CouncilId;

/** One council that has yet to decide something; what is asked of it is written down. */
public final class MadeUpCouncils implements CouncilsApi {

    /** What was asked, in order. */
    public final List<String> asked = new ArrayList<>();

    /** How far the opening is. */
    public CouncilStanding.Progress opening = CouncilStanding.Progress.NONE;

    private final CouncilSummary one = new CouncilSummary(
            new CouncilId(new UUID(0, 7)),
            "eastvale",
            "Eastvale Borough Council",
            "open",
            LocalDate.of(2025, 4, 1),
            false);
    private final CouncilSummary sharing = new CouncilSummary(
            new CouncilId(new UUID(0, 8)),
            "northmoor",
            "Northmoor County Council",
            "open",
            LocalDate.of(2025, 4, 1),
            true);

    @Override
    public Mono<Page<CouncilSummary>> councils(int page, int size) {
        return Mono.just(new Page<>(List.of(one, sharing), page, size, 2));
    }

    @Override
    public Mono<CouncilSummary> open(OpenCouncil council, @Nullable String idempotencyKey) {
        return Mono.error(new UnsupportedOperationException("Screens open councils step by step."));
    }

    @Override
    public Mono<CouncilStanding> begin(BeginOpening opening, @Nullable String idempotencyKey) {
        asked.add("begin " + opening.slug());
        return council(one.id());
    }

    @Override
    public Mono<CouncilStanding> council(CouncilId councilId) {
        return Mono.just(new CouncilStanding(
                one,
                List.of(
                        new CouncilStanding.Step("policy", "The council and its policy are on record", true),
                        new CouncilStanding.Step("ready", "It is ready", false)),
                List.of(new CouncilStanding.Undecided(
                        "isf.state", "Whether funds are offered", "Individual service funds.")),
                List.of(),
                "ada@eastvale.example",
                false,
                opening));
    }

    @Override
    public Mono<CouncilStanding> goOn(CouncilId councilId, @Nullable String idempotencyKey) {
        asked.add("go on");
        return council(councilId);
    }

    @Override
    public Mono<AdministratorPassword> firstPassword(CouncilId councilId) {
        return Mono.just(new AdministratorPassword("abcd-efgh"));
    }

    @Override
    public Mono<CouncilStanding> suspend(CouncilId councilId, @Nullable String idempotencyKey) {
        asked.add("suspend");
        return council(councilId);
    }

    @Override
    public Mono<CouncilStanding> reopen(CouncilId councilId, @Nullable String idempotencyKey) {
        asked.add("reopen");
        return council(councilId);
    }

    @Override
    public Mono<ExportAsked> askForExport(CouncilId councilId, @Nullable String idempotencyKey) {
        asked.add("export");
        return Mono.just(new ExportAsked(new UUID(0, 8), Instant.EPOCH, true, null));
    }
}
