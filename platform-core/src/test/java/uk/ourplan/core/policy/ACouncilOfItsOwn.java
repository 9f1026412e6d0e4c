package uk.ourplan.core.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import uk.ourplan.api.council.OpenCouncil;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.council.CouncilId;

/** Councils that a spec has for itself, because it changes their policy. */
final class ACouncilOfItsOwn {

    private ACouncilOfItsOwn() {}

    /** Open, with the sample policy of that name. */
    static Council open(RunningCore core, String slug, String sample) {
        OpenCouncil council = with(slug, sample);
        core.asOperator()
                .post()
                .uri("/api/v1/councils")
                .bodyValue(council)
                .exchange()
                .expectStatus()
                .isOk();
        return new Council(council.id(), slug, council.name());
    }

    /** What an operator sends to open it. */
    static OpenCouncil with(String slug, String sample) {
        try {
            String pack = Files.readString(Path.of("../samples/councils", sample + ".yaml"))
                    .replaceFirst("slug: \\w+", "slug: " + slug)
                    .replaceFirst("council: \\{name: [^,]+", "council: {name: " + slug);
            return new OpenCouncil(new CouncilId(UUID.randomUUID()), slug, slug, pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
