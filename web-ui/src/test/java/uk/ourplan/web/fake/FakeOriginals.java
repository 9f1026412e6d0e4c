package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.OriginalApi;
import uk.ourplan.api.plan.OriginalOnFile;

/** One plan's original in another form, in memory. */
public final class FakeOriginals implements OriginalApi {

    public byte @Nullable [] filed;

    @Override
    public Mono<OriginalOnFile> look(UUID planId) {
        return Mono.fromSupplier(() -> new OriginalOnFile(
                filed == null ? null : "image/png",
                filed == null ? null : LocalDate.of(2026, 11, 20),
                filed == null ? null : "Helena Marsh",
                List.of("text", "pictures"),
                true));
    }

    @Override
    public Mono<OriginalOnFile> file(UUID planId, byte[] original, @Nullable String key) {
        filed = original.clone();
        return look(planId);
    }

    @Override
    public Mono<ResponseEntity<byte[]>> read(UUID planId) {
        return filed == null
                ? Mono.just(ResponseEntity.notFound().build())
                : Mono.just(ResponseEntity.ok(filed.clone()));
    }
}
