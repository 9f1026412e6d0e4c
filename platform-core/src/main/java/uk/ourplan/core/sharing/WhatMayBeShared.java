package uk.ourplan.core.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.sharing.CopyRow;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.Sharing;
import uk.ourplan.language.sharing.SharingNote;
import uk.ourplan.language.sharing.SharingNote.AgreedForm;
import uk.ourplan.language.sharing.SharingNote.Corrected;
import uk.ourplan.language.sharing.SharingNote.Made;
import uk.ourplan.language.sharing.SharingNote.Opened;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.language.sharing.SharingNote.Sent;

/** What is wrong with a note as it was sent, held against the list and what is on record already. */
final class WhatMayBeShared {

    private final List<Mistake> mistakes = new ArrayList<>();

    private WhatMayBeShared() {}

    @SuppressWarnings("NullAway") // JSON may leave anything out
    static List<Mistake> mistakes(SharingNote note, List<CopyRow> rows, Sharing all, LocalDate today) {
        WhatMayBeShared may = new WhatMayBeShared();
        may.must(note.on() != null && !note.on().isAfter(today), "on", "Give the day; it cannot lie ahead.");
        switch (note) {
            case Said said -> {
                boolean known = rows.stream().anyMatch(row -> row.to().equals(said.to()));
                may.must(
                        known || (blank(said.to()) && !blank(said.name())),
                        blank(said.to()) ? "name" : "to",
                        "Name somebody of the list by their number, or say who it is.");
                may.must(
                        !CopyRow.PERSON.equals(said.to()),
                        "to",
                        "The person always has their own copy; nothing is to be agreed about it.");
                may.must(said.role() != RecipientKind.PERSON, "role", "Say what they are to the person.");
                may.past("discussed", said.discussed(), today);
                may.past("told", said.told(), today);
                may.past("best_interests", said.bestInterests(), today);
            }
            case Made made -> may.must(made.form() != null, "form", "Say in which form it was made.");
            case AgreedForm agreed -> {
                may.must(agreed.form() != null, "form", "Say to which form the person agreed.");
                may.must(!blank(agreed.words()), "words", "Say how the person agreed.");
            }
            case Sent sent -> {
                may.must(!blank(sent.to()), "to", "Name who got it by their number on the list.");
                may.must(sent.what() != null, "what", "Say what was shared.");
            }
            case Opened opened -> may.must(false, "on", "A plan is opened by its own step.");
            case Corrected corrected -> {
                may.must(
                        all.row(corrected.row() == null ? "" : corrected.row()).isPresent(),
                        "row",
                        "Name a row of the log by its number.");
                may.must(!blank(corrected.says()), "says", "Say what really happened.");
            }
        }
        return List.copyOf(may.mistakes);
    }

    private void past(String field, @Nullable LocalDate day, LocalDate today) {
        must(day == null || !day.isAfter(today), field, "This day cannot lie ahead.");
    }

    private void must(boolean holds, String field, String says) {
        if (!holds) {
            mistakes.add(new Mistake(field, says));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
