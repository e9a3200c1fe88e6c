"""What nobody collects: notices with proof, waivers, and what passes to the centre."""
