package sound

import (
	"bytes"
	"encoding/binary"
)

// wave is samples as a WAV file: 16 bits, one channel.
func wave(samples []int16) []byte {
	var b bytes.Buffer
	size := uint32(2 * len(samples))
	b.WriteString("RIFF")
	put := func(v any) { _ = binary.Write(&b, binary.LittleEndian, v) } // a buffer takes everything
	put(36 + size)
	b.WriteString("WAVEfmt ")
	put(uint32(16)) // bytes that follow
	put(uint16(1))  // plain numbers
	put(uint16(1))  // channels
	put(uint32(rate))
	put(uint32(2 * rate)) // bytes a second
	put(uint16(2))        // bytes a sample
	put(uint16(16))       // bits a sample
	b.WriteString("data")
	put(size)
	put(samples)
	return b.Bytes()
}
