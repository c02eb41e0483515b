package org.countyhall.complaints.domain.rules;

import java.util.Optional;

import org.countyhall.complaints.domain.documents.FileKind;
import org.countyhall.core.BadInput;

/**
 * "An attachment that is not what it says … a clear refusal, nothing lost" (the council's order for bad input to complaints): the
 * content of a file is of the kind that the ending of its name promises.
 */
public final class AttachmentIsWhatItSays {

    private AttachmentIsWhatItSays() {
    }

    /**
     * @param byContent empty for a kind that is not taken at all
     * @param found the type of the content, for the sentence
     */
    public static void check(String fileName, FileKind byName, Optional<FileKind> byContent, String found) {
        if (byContent.filter(byName::equals).isEmpty()) {
            throw new BadInput("file", "complaints.attachmentNotWhatItSays", fileName, byName.name(),
                    byContent.map(FileKind::name).orElse(found));
        }
    }
}
