package uk.ourplan.api.sharing;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.sharing.LetterKind;

/** Makes a letter about a plan as it stands today. */
public record MakeLetter(@Nullable LetterKind kind) {}
