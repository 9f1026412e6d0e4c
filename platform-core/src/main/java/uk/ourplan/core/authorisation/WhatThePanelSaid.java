package uk.ourplan.core.authorisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.authorising.LevelsOfPanel;
import uk.ourplan.api.authorising.PanelMember;
import uk.ourplan.api.authorising.PanelOutcome;
import uk.ourplan.api.authorising.PanelReason;
import uk.ourplan.api.authorising.ReasonAbout;
import uk.ourplan.core.problem.Mistake;

/**
 * What may be put on record of a panel: a day, who decided, and reasons that are about more than money (AUTH-08), with a
 * specialist among the members where the case needs one (AUTH-10), members whose level covers the cost where the panel
 * authorises (AUTH-08), and never the author (AUTH-03).
 */
final class WhatThePanelSaid {

    private static final int MOST = 50;
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 200;

    private final PanelOutcome sent;
    private final List<Mistake> mistakes = new ArrayList<>();

    private WhatThePanelSaid(PanelOutcome sent) {
        this.sent = sent;
    }

    /** What is wrong with it; empty where nothing is. */
    static List<Mistake> mistakes(
            PanelOutcome sent,
            String author,
            boolean specialistMustSit,
            @Nullable LevelsOfPanel levels,
            LocalDate today) {
        WhatThePanelSaid said = new WhatThePanelSaid(sent);
        said.meeting(today);
        said.reasons();
        said.members(author, specialistMustSit);
        said.levels(levels);
        return List.copyOf(said.mistakes);
    }

    @SuppressWarnings("NullAway") // JSON may leave either out
    private void meeting(LocalDate today) {
        if (sent.metOn() == null || sent.metOn().isAfter(today)) {
            add("met_on", "Say on which day the panel met; a day to come is recorded once it has happened.");
        }
        if (sent.outcome() == null) {
            add("outcome", "Say what the panel said: agree, recommend, ask for information, or return.");
        }
    }

    @SuppressWarnings("NullAway") // JSON may leave a list or a part out
    private void reasons() {
        if (sent.reasons() == null || sent.reasons().isEmpty() || sent.reasons().size() > MOST) {
            add("reasons", "Give 1 to " + MOST + " reasons; the person is told them.");
            return;
        }
        for (int i = 0; i < sent.reasons().size(); i++) {
            PanelReason reason = sent.reasons().get(i);
            if (reason.section() == null || reason.about() == null) {
                add("reasons[" + i + "]", "Say which section it is about, and what it is about.");
            }
            if (isBlankOrLonger(reason.says(), LONGEST)) {
                add("reasons[" + i + "].says", "Say why, in 1 to " + LONGEST + " characters.");
            }
        }
        if (sent.reasons().stream().allMatch(reason -> reason.about() == ReasonAbout.MONEY)) {
            add(
                    "reasons",
                    "A reason that is only about money is not enough. Say what it means for the person's needs.");
        }
    }

    @SuppressWarnings("NullAway") // JSON may leave a list or a name out
    private void members(String author, boolean specialistMustSit) {
        if (sent.members() == null || sent.members().isEmpty() || sent.members().size() > MOST) {
            add("members", "Name everybody who decided.");
            return;
        }
        for (int i = 0; i < sent.members().size(); i++) {
            String name = sent.members().get(i).name();
            if (isBlankOrLonger(name, LONGEST_NAME)) {
                add("members[" + i + "].name", "Give a name of 1 to " + LONGEST_NAME + " characters.");
            } else if (name.strip().equalsIgnoreCase(author.strip())) {
                add("members[" + i + "].name", "The author does not decide on their own plan.");
            }
        }
        if (specialistMustSit && sent.members().stream().noneMatch(PanelMember::specialist)) {
            add(
                    "members",
                    "The specialist who assessed the person, or one of similar expertise, sits on the panel for this plan.");
        }
    }

    /** A panel lets a plan through in its own right only with members whose level covers the cost; it may always send it back. */
    @SuppressWarnings("NullAway") // JSON may leave the word or the list out
    private void levels(@Nullable LevelsOfPanel levels) {
        if (levels == null || sent.outcome() == null || !sent.outcome().isFor() || sent.members() == null) {
            return;
        }
        for (int i = 0; i < sent.members().size(); i++) {
            String held = sent.members().get(i).level();
            if (held == null || !levels.enough().contains(held)) {
                add(
                        "members[" + i + "].level",
                        "This panel authorises, so each member holds a level that covers the cost: "
                                + levels.needed().replace('_', ' ')
                                + " or above. Say which one they hold; whoever holds a lower one"
                                + " does not decide on this plan.");
            }
        }
    }

    private static boolean isBlankOrLonger(String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }

    private void add(String at, String says) {
        mistakes.add(new Mistake(at, says));
    }
}
