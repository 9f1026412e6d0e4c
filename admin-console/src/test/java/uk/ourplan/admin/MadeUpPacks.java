package uk.ourplan.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Mono;
import uk.ourplan.admin.MadeUpCore.MadeUpPolicy;
import uk.ourplan.api.Page;
import uk.ourplan.api.pack.PackApi;
import uk.ourplan.api.pack.PackPreview;
import uk.ourplan.api.pack.PackSent;
import uk.ourplan.api.pack.PolicyComparison;
import uk.ourplan.api.pack.PolicyComparison.Compared;
import uk.ourplan.api.pack.PolicySharingApi;
import uk.ourplan.api.pack.SettingsCopied;
import uk.ourplan.api.pack.SharingCouncil;
import uk.ourplan.api.pack.SharingDecided;
import uk.ourplan.api.pack.SharingView;
import uk.ourplan.api.policy.DraftView;

/** A file that changes one setting, and one neighbour who shares. */
@TestConfiguration(proxyBeanMethods = false)
public class MadeUpPacks {

    @Bean
    @Primary
    MadeUpFiles madeUpFiles(MadeUpPolicy policy) {
        return new MadeUpFiles(policy);
    }

    @Bean
    @Primary
    MadeUpNeighbours madeUpNeighbours(MadeUpPolicy policy) {
        return new MadeUpNeighbours(policy);
    }

    /** Keeps what was sent; a text with nothing new in it differs in nothing. */
    public static final class MadeUpFiles implements PackApi {

        public final List<PackSent> sent = new ArrayList<>();
        private final MadeUpPolicy policy;

        MadeUpFiles(MadeUpPolicy policy) {
            this.policy = policy;
        }

        @Override
        public Mono<PackPreview> preview(PackSent pack) {
            List<PackPreview.Difference> differences = pack.yaml().contains("the same")
                    ? List.of()
                    : List.of(new PackPreview.Difference(
                            MadeUpCore.INTERVAL,
                            "Reviews",
                            "Longest time between reviews",
                            "12 months",
                            "6 months",
                            "It falls from 12 months to 6 months."));
            return Mono.just(new PackPreview(
                    "Northmoor", pack.from(), differences, List.of(), List.of("The file is the policy of Northmoor.")));
        }

        @Override
        public Mono<DraftView> draft(PackSent pack, @Nullable String idempotencyKey) {
            sent.add(pack);
            return policy.draft(policy.id);
        }
    }

    /** One neighbour, two groups. */
    public static final class MadeUpNeighbours implements PolicySharingApi {

        public final List<SettingsCopied> copied = new ArrayList<>();
        public List<SharingView.Decision> decisions = List.of();
        public boolean anybodyShares = true;
        private final MadeUpPolicy policy;

        MadeUpNeighbours(MadeUpPolicy policy) {
            this.policy = policy;
        }

        @Override
        public Mono<SharingView> sharing() {
            return Mono.just(
                    new SharingView(!decisions.isEmpty() && decisions.getFirst().shared(), decisions));
        }

        @Override
        public Mono<SharingView> decide(SharingDecided decided, @Nullable String idempotencyKey) {
            decisions = List.of(new SharingView.Decision(
                    decided.shared(), decided.reason(), "Ada Quill", Instant.parse("2026-11-22T10:00:00Z")));
            return sharing();
        }

        @Override
        public Mono<Page<SharingCouncil>> shared(int page, int size) {
            List<SharingCouncil> others = anybodyShares
                    ? List.of(new SharingCouncil(
                            "northmoor", "Northmoor", "county", "North", Instant.parse("2026-11-01T10:00:00Z")))
                    : List.of();
            return Mono.just(new Page<>(others, page, size, others.size()));
        }

        @Override
        public Mono<PolicyComparison> compare(String sharer, @Nullable String on, @Nullable String group) {
            String shown = group == null ? "Reviews" : group;
            boolean same = !shown.equals("Reviews");
            Compared one = new Compared(
                    same ? "isf.state" : MadeUpCore.INTERVAL,
                    same ? "Whether funds are offered" : "Longest time between reviews",
                    "What it means.",
                    same,
                    same ? "offered" : "12 months",
                    LocalDate.of(2026, 4, 6),
                    same ? "offered" : "6 months",
                    null,
                    !same);
            return Mono.just(new PolicyComparison(
                    "Northmoor",
                    LocalDate.of(2026, 11, 23),
                    shown,
                    List.of(new PolicyComparison.Group("Reviews", 1, 1), new PolicyComparison.Group("Funds", 1, 0)),
                    List.of(one)));
        }

        @Override
        public Mono<DraftView> copy(String sharer, SettingsCopied settings, @Nullable String idempotencyKey) {
            copied.add(settings);
            return policy.draft(policy.id);
        }
    }
}
