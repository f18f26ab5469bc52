/** The sample "messy": files as people really send them, with known faults and the receipts they have to give. It does not read any of them. */
@NullMarked
package stillwatch.samples.messy;

import org.jspecify.annotations.NullMarked;
