package uk.ourplan.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the drawing, recording or other thing in which somebody made the plan is on file.
 *
 * @param mediaType what it is on the wire; {@code null} where none is filed
 * @param media what this council can file: text, pictures, audio, video
 * @param mayFile whether whoever asks may file one now
 */
public record OriginalOnFile(
        @Nullable String mediaType,
        @Nullable LocalDate on,
        @Nullable String byName,
        List<String> media,
        boolean mayFile) {

    public boolean isFiled() {
        return mediaType != null;
    }
}
