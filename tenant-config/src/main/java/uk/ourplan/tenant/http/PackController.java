package uk.ourplan.tenant.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.pack.PackApi;
import uk.ourplan.api.pack.PackPreview;
import uk.ourplan.api.pack.PackPreview.Difference;
import uk.ourplan.api.pack.PackSent;
import uk.ourplan.api.policy.BoundHit;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.pack.ImportingAPack;
import uk.ourplan.tenant.pack.ImportingAPack.Preview;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.publishing.ChangingThePolicy;
import uk.ourplan.tenant.publishing.model.PolicyDifference;

@RestController
class PackController implements PackApi {

    private final AtTheDoor door;
    private final ImportingAPack importing;
    private final ChangingThePolicy changing;
    private final Catalogue catalogue;

    PackController(AtTheDoor door, ImportingAPack importing, ChangingThePolicy changing, Catalogue catalogue) {
        this.door = door;
        this.importing = importing;
        this.changing = changing;
        this.catalogue = catalogue;
    }

    @Override
    public Mono<PackPreview> preview(PackSent pack) {
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> importing.preview(who, pack.yaml(), pack.from()))
                .map(preview -> told(preview, pack.from()));
    }

    @Override
    public Mono<DraftView> draft(PackSent pack, @Nullable String idempotencyKey) {
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> importing.draft(
                        who,
                        pack.yaml(),
                        pack.from(),
                        Objects.requireNonNullElse(pack.reason(), ""),
                        standing -> PolicyViews.draft(standing, catalogue, who, changing.today())));
    }

    private PackPreview told(Preview preview, LocalDate from) {
        List<BoundHit> hits = new ArrayList<>(
                preview.objections().stream().map(PolicyViews::hit).toList());
        hits.addAll(
                PolicyViews.toJudge(catalogue, preview.takenOver().settings().keySet()));
        return new PackPreview(
                preview.pack().council().name(),
                from,
                preview.takenOver().settings().keySet().stream()
                        .map(key -> difference(catalogue.get(key), preview, from))
                        .toList(),
                hits,
                preview.notes());
    }

    private static Difference difference(Setting setting, Preview preview, LocalDate from) {
        String key = setting.key();
        Object now = preview.own().inEffect(key).value();
        Object then = preview.takenOver().settings().get(key);
        List<String> says = PolicyDifference.between(preview.own(), Collections.singletonMap(key, then), from);
        return new Difference(
                key,
                setting.group(),
                setting.title(),
                FullWords.of(setting.type(), now),
                FullWords.of(setting.type(), then),
                says.isEmpty() ? "The legal basis on record is another (" + setting.title() + ")." : says.getFirst());
    }
}
