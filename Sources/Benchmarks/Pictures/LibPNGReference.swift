import CLibPNG
import NuraModel

/// The size of the file that libpng's simplified interface writes: all filters, level 6.
func sizeByLibPNG(_ picture: Bitmap) -> Int {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    image.width = UInt32(picture.width)
    image.height = UInt32(picture.height)
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
    var size = picture.pixels.count * 2
    var file = [UInt8](repeating: 0, count: size)
    guard png_image_write_to_memory(&image, &file, &size, 0, picture.pixels, 0, nil) != 0 else { return 0 }
    return size
}
